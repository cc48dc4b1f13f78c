from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('kernel', '0007_operator_bound_customer_operator_roles'),
    ]

    operations = [
        migrations.CreateModel(
            name='Shipped',
            fields=[
                ('key', models.CharField(max_length=200, primary_key=True, serialize=False)),
                ('body', models.JSONField(null=True)),
            ],
        ),
    ]
