"""What somebody hands in: files, or a text that is pasted."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ingest.readers.decoding import check_size
from ingest.uploads import Paper

MOST_FILES = 20
_ABOUT_ONE = ("title", "publisher", "published", "url")


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """A list of files. Its widget gives one, several or none."""

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        given = data if isinstance(data, list | tuple) else [data]
        return [super(ManyFilesField, self).clean(one, initial) for one in given if one]


class UploadForm(forms.Form):
    papers = ManyFilesField(
        label=gettext_lazy("Files"),
        required=False,
        allow_empty_file=True,
        widget=ManyFiles(attrs={"multiple": True}),
        help_text=gettext_lazy("Plain text, saved web pages, wikitext, CSV and JSON tables; 10 MB each at most."),
    )
    text = forms.CharField(
        label=gettext_lazy("Or a text"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 10})
    )
    title = forms.CharField(label=gettext_lazy("Title"), required=False, max_length=500)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), required=False, max_length=200)
    published = forms.DateField(
        label=gettext_lazy("Day of publication"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )
    url = forms.URLField(label=gettext_lazy("Address"), required=False, max_length=1000, assume_scheme="https")

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        files, text = cleaned.get("papers") or [], cleaned.get("text", "")
        if not files and not text.strip():
            raise forms.ValidationError(_("Choose a file, or paste a text."))
        if len(files) > MOST_FILES:
            raise forms.ValidationError(
                _("These are %(count)d files: upload %(most)d at once at most.")
                % {"count": len(files), "most": MOST_FILES}
            )
        if len(files) + bool(text.strip()) > 1 and self._said:
            raise forms.ValidationError(_("Title, publisher, day and address are those of one document: upload one."))
        return cleaned

    @property
    def handed_in(self) -> list[Paper]:
        """Raises DocumentError where a file is too large: it is not read into memory then."""
        for file in self.cleaned_data["papers"]:
            check_size(file.size, file.name)
        papers = [Paper(file.name, file.read(), self._said) for file in self.cleaned_data["papers"]]
        text = self.cleaned_data["text"]
        if text.strip():
            content = text.replace("\r\n", "\n").encode(errors="surrogatepass")
            check_size(len(content), "pasted.txt")
            papers.append(Paper("pasted.txt", content, self._said))
        return papers

    @property
    def _said(self) -> dict[str, str]:
        return {name: str(said) for name in _ABOUT_ONE if (said := self.cleaned_data.get(name))}
