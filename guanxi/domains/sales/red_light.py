"""Which stages are red and told of, so that nobody hears the same every day (FUN-005)."""

from django.db import models


class RedLight(models.Model):
    """One quota, that is one stage of a company, department or person, whose light is red. Gone when it is not any more."""

    quota = models.BigIntegerField(primary_key=True)
    since = models.DateTimeField()

    class Meta:
        db_table = "sales_red_light"
