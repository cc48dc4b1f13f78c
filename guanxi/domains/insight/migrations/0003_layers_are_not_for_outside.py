from django.db import migrations

#: What we think a customer is worth is not for his own eyes: external roles made before get the field hidden, as new ones do.
HIDE = """
update kernel_roleright r set fields = coalesce(r.fields, '{}'::jsonb) || '{"value_layer": "hidden"}'::jsonb
from role x where x.id = r.role and x.is_external and r.object = 'customer' and not jsonb_exists(coalesce(r.fields, '{}'::jsonb), 'value_layer')
"""


class Migration(migrations.Migration):

    dependencies = [
        ('insight', '0002_pyramidmodel_watchers'),
        ('kernel', '0007_operator_bound_customer_operator_roles'),
        ('organization', '0008_department_is_branch_role_is_external'),
    ]

    operations = [migrations.RunSQL(HIDE, migrations.RunSQL.noop)]
