"""Tables of signing in: the policy, old passwords, second factors, single-use secrets, failures, the log, providers."""

from django.db import models


class SignInPolicy(models.Model):
    """The rules of one account set, where they differ from the defaults; one row (SYS-013)."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    values = models.JSONField(default=dict)


class PasswordHistory(models.Model):
    """Hashes of passwords somebody has had, so that he does not take an old one again."""

    operator = models.BigIntegerField(db_index=True)
    password = models.CharField(max_length=200)
    at = models.DateTimeField()


class SecondFactor(models.Model):
    """动态口令: the shared secret of a person's authenticator, encrypted; `pending` until a code proves it (SYS-014)."""

    operator = models.BigIntegerField(primary_key=True)
    secret = models.TextField(default="")
    pending = models.TextField(default="")
    confirmed_at = models.DateTimeField(null=True)
    last_step = models.BigIntegerField(default=0)


class PasswordToken(models.Model):
    """口令: a secret that is good once (code by e-mail or from a list, recovery code, reset link, ticket). Only a keyed hash is kept (SYS-015)."""

    digest = models.CharField(max_length=64, db_index=True)
    operator = models.BigIntegerField(db_index=True)
    kind = models.CharField(max_length=12)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    used_at = models.DateTimeField(null=True)


class SignInFailure(models.Model):
    """How often something was tried since a moment: wrong passwords by account or address, mails asked for."""

    key = models.CharField(max_length=64, primary_key=True)
    count = models.IntegerField(default=0)
    since = models.DateTimeField()
    locked_until = models.DateTimeField(null=True)


class SignInLog(models.Model):
    """登录日志: who tried to sign in, when, from where, how, and what came of it."""

    at = models.DateTimeField()
    event = models.CharField(max_length=20)
    account = models.CharField(max_length=80)
    operator = models.BigIntegerField(null=True)
    by = models.BigIntegerField(null=True)
    method = models.CharField(max_length=40, default="")
    result = models.CharField(max_length=10)
    reason = models.CharField(max_length=40, default="")
    ip = models.CharField(max_length=45, default="")
    client = models.CharField(max_length=300, default="")

    class Meta:
        indexes = [models.Index(fields=["operator", "-id"], name="signin_log_operator")]


class IdentityProvider(models.Model):
    """登录方式: another system that knows our people (OIDC, LDAP, WeCom, DingTalk, Feishu). The secret is encrypted."""

    code = models.CharField(max_length=30, unique=True)
    name = models.CharField(max_length=60)
    kind = models.CharField(max_length=12)
    settings = models.JSONField(default=dict)
    secret = models.TextField(default="")
    active = models.BooleanField(default=False)
    position = models.IntegerField(default=0)


class Identity(models.Model):
    """Which operator stands behind a person of a provider, once the two were matched."""

    provider = models.BigIntegerField()
    subject = models.CharField(max_length=250)
    operator = models.BigIntegerField(db_index=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["provider", "subject"], name="identity_once")]
