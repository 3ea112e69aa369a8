"""The pages on which documents are handed in, looked at, and accepted or discarded."""

from typing import Any

from django.contrib import admin, messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from careers.admin.access import needs
from ingest.desk.forms import UploadForm
from ingest.models import Upload
from ingest.readers import DocumentError
from ingest.uploads import accept, keep, preview


@needs("careers.add_document")
@require_http_methods(["GET", "HEAD", "POST"])
def uploads(request: HttpRequest) -> HttpResponse:
    """The form, and what waits to be accepted."""
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    if form.is_valid():
        try:
            kept = keep(form.handed_in, request.user.get_username())
        except DocumentError as error:
            form.add_error(None, f"{error}.")
        else:
            return redirect("upload:one", pk=kept[0].pk) if len(kept) == 1 else redirect("upload:all")
    waiting = Upload.objects.defer("content")
    return _render(request, "admin/upload/all.html", title=_("Upload documents"), form=form, waiting=waiting)


@needs("careers.add_document")
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, pk: int) -> HttpResponse:
    row = Upload.objects.filter(pk=pk).first()
    if row is None:
        messages.warning(request, _("This document waits no more: somebody has accepted or discarded it."))
        return redirect("upload:all")
    if request.method == "POST":
        return _decide(request, pk)
    try:
        shown, error = preview(row), ""
    except DocumentError as wrong:
        shown, error = None, f"{wrong}."
    return _render(request, "admin/upload/one.html", title=str(row), upload=row, shown=shown, error=error)


@transaction.atomic
def _decide(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Upload.objects.select_for_update(), pk=pk)
    if request.POST.get("verdict") == "discard":
        row.delete()
        messages.success(request, _("Discarded: %(document)s") % {"document": row})
    elif request.POST.get("verdict") == "accept":
        try:
            with transaction.atomic():
                document = accept(row)
        except DocumentError as error:
            messages.error(request, f"{error}.")
        else:
            messages.success(request, _("Accepted: %(document)s") % {"document": document})
            return redirect("document", pk=document.pk)
    return redirect("upload:all")


def _render(request: HttpRequest, template: str, **context: Any) -> HttpResponse:
    return render(request, template, {**admin.site.each_context(request), **context})
