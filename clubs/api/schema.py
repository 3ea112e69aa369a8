"""How the API is described in OpenAPI, beyond what the serializers, filters and pages say of themselves."""

from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter

from clubs.api.problems import MEDIA_TYPE

STABLE = "/api/v1/"
PROBLEM = {
    "type": "object",
    "description": "A problem detail (RFC 9457)",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {"type": "object", "properties": {"parameter": {"type": "string"}, "detail": {"type": "string"}}},
        },
    },
}
REFUSALS = {
    "400": "A parameter is unknown or has a bad value; `detail` says which, and what would be right.",
    "403": "For staff only.",
    "404": "There is no such row.",
    "406": "None of the formats that are accepted can be given.",
    "429": "Too many requests; Retry-After says how many seconds to wait.",
}


class Description(AutoSchema):
    """Adds the refusals to every operation, and `include` where the resource has parts to include."""

    def get_operation(self, path: str, *args: Any) -> dict[str, Any] | None:
        operation = super().get_operation(path, *args)
        if operation is not None:
            content = {MEDIA_TYPE: {"schema": PROBLEM}}
            refusals = {code: {"description": text, "content": content} for code, text in REFUSALS.items()}
            operation["responses"] |= {code: refusals[code] for code in self._refusals()}
            for parameter in operation.get("parameters", []):
                _not_empty(parameter["schema"])
        return operation

    def get_override_parameters(self) -> list[Any]:
        view: Any = self.view
        if not hasattr(view, "includes"):  # no resource: it tells its own
            return super().get_override_parameters()
        listed = [("fields", view.get_serializer_class().Meta.fields, "The fields to give, separated by commas.")]
        if view.includes:
            listed.append(
                ("include", view.includes, "Parts that come, or come whole, when asked; separated by commas.")
            )
        several = [
            OpenApiParameter(name, str, enum=names, many=True, explode=False, description=text)
            for name, names, text in listed
        ]
        text = "The order of the list; a minus is from the last to the first."
        ordering = [] if view.detail else [OpenApiParameter("ordering", str, enum=tuple(view.orders), description=text)]
        return several + ordering

    def _refusals(self) -> set[str]:
        return set(REFUSALS) - (set() if getattr(self.view, "detail", False) else {"404"})


def _not_empty(schema: dict[str, Any]) -> None:
    """A parameter that is given has a value."""
    if schema.get("type") == "array":
        schema["minItems"] = 1
    elif schema.get("type") == "string" and not {"enum", "format"} & set(schema):
        schema |= {"minLength": 1, "pattern": r"\S"}


def stable_only(endpoints: list[tuple]) -> list[tuple]:
    """A hook: the alias of the stable prefix is not told twice, and addresses have no slash at their end."""
    return [(path.rstrip("/"), *rest) for path, *rest in endpoints if path.startswith(STABLE)]
