"""One settings file, read from the environment; what is wrong there fails loudly.

DATABASE_URL          a PostgreSQL server; without it the embedded one, whose data is in KB_HOME
KB_HOME               what this installation keeps: the embedded data, the secret key, the built static files (.kb/)
SECRET_KEY            otherwise generated once, and kept in KB_HOME
DEBUG                 1 shows errors in full; `manage.py runserver` turns it on
ALLOWED_HOSTS         the host names that are served, separated by commas
CSRF_TRUSTED_ORIGINS  origins such as https://example.org that may post forms
API_RATE              how often one address may ask the API, such as 600/minute
API_ACCOUNT_RATE      the same for one account of the staff
HTTPS                 1 where a proxy in front speaks HTTPS: secure cookies, HSTS, and a redirect of what came by HTTP
"""

import os
from pathlib import Path

from config import environment

BASE_DIR = Path(__file__).resolve().parent.parent
KB_HOME = Path(os.environ.get("KB_HOME") or BASE_DIR / ".kb").expanduser().absolute()

DEBUG = environment.flag("DEBUG")
SECRET_KEY = environment.secret_key("SECRET_KEY", kept_in=KB_HOME / "secret_key")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = environment.origins("CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "django_filters",
    "django_htmx",
    "drf_spectacular",
    "clubs",
    "careers",
    "ingest",
    "config",
]

MIDDLEWARE = [
    "config.middleware.head_without_body",
    "config.middleware.content_security_policy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "config.languages.AddressLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.middleware.no_nul_at_the_desk",
    "config.middleware.acting_user",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Database

DATABASES = {
    "default": {
        "ENGINE": "config.postgresql",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        **environment.database("DATABASE_URL"),
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Languages and time

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True

# Static files: a page names them by their content, so that a browser may keep them for ever

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = KB_HOME / "static"
HASHED_STATIC = "whitenoise.storage.CompressedManifestStaticFilesStorage"
PLAIN_STATIC = "django.contrib.staticfiles.storage.StaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": PLAIN_STATIC if DEBUG else HASHED_STATIC},
}
WHITENOISE_USE_FINDERS = DEBUG

# Security: see config/middleware.py for the content security policy

X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
if environment.flag("HTTPS"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

#: A pasted document comes in a form's field; who reads it refuses what is too large, in a sentence.
DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000

# History: events in the order in which they happened, and not all at the beginning of their transaction

PGHISTORY_CREATED_AT_FUNCTION = "clock_timestamp()"
PGHISTORY_ADMIN_ALL_EVENTS = False

# API

API_RATES = {
    "address": environment.rate("API_RATE", "600/minute"),
    "account": environment.rate("API_ACCOUNT_RATE", "6000/minute"),
}
REST_FRAMEWORK: dict = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_THROTTLE_CLASSES": ["clubs.api.throttle.SharedThrottle"],
    "NUM_PROXIES": 1 if environment.flag("HTTPS") else 0,
    "DEFAULT_RENDERER_CLASSES": [
        "clubs.api.formats.RowsRenderer",
        "clubs.api.formats.CSVRenderer",
        "clubs.api.formats.JSONLinesRenderer",
        "clubs.api.formats.NDJSONRenderer",
    ],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "clubs.api.formats.Negotiation",
    "DEFAULT_SCHEMA_CLASS": "clubs.api.schema.Description",
    "EXCEPTION_HANDLER": "clubs.api.problems.handle",
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS: dict = {
    "TITLE": "Touchline",
    "VERSION": "1",
    "DESCRIPTION": "Football coaching careers: who was in charge of which team, when, and the sentence that says so.",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "PREPROCESSING_HOOKS": ["clubs.api.schema.stable_only"],
    "ENUM_NAME_OVERRIDES": {
        "Role": "careers.vocabulary.Role",
        "Status": "careers.vocabulary.Status",
        "ClubKind": "clubs.models.ClubKind",
    },
}
