"""Django settings. Values come from `environment`; the list of applications from `modules`."""

from __future__ import annotations

from guanxi.server import databases, environment
from guanxi.server.frontend import dist_dir
from guanxi.server.modules import DJANGO_APPS

DATA_DIR = environment.data_dir()
MEDIA_ROOT = str(DATA_DIR / "files")
FILES_S3 = environment.s3()
FRONTEND_DIR = dist_dir()

DEBUG = False
SECRET_KEY = environment.secret_key(DATA_DIR)
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "guanxi.server.urls"
WSGI_APPLICATION = None
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = ["guanxi.server", *DJANGO_APPS]
MIDDLEWARE = ["guanxi.server.security.security_headers", "guanxi.http.middleware.surround"]

DATABASES = databases.all_databases()
DATABASE_ROUTERS = ["guanxi.kernel.storage.sets.SetRouter"]

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

USE_TZ = True
TIME_ZONE = "Asia/Shanghai"
USE_I18N = True
LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
APPEND_SLASH = False

DATA_UPLOAD_MAX_MEMORY_SIZE = 50 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "guanxi.http.uploads.Limit",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

_mail = environment.mail()
MAIL_CONFIGURED = _mail is not None
vars().update(_mail or {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"})

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "guanxi": {"level": "INFO"},
        "django.request": {"level": "ERROR"},
        "procrastinate": {"level": "WARNING"},
        "psycopg.pool": {"level": "ERROR"},
    },
}
