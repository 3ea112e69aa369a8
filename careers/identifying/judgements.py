"""What staff judged of two people or two clubs: the one is the same as the other, or is not. Pure, and by content.

A decision of the field "identity" says it. Its target is `{"judged": "person" or "club", "one": …, "other": …}`, each
side as `Meant` has it, and its value is "same as" or "not the same as".

Of judgements that contradict one another the later holds; `careers.decisions` refuses to make such a one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from careers.identifying.groups import Groups

if TYPE_CHECKING:
    from careers.reconciling.decisions import Ruling

IDENTITY, SAME, DIFFERENT = "identity", "same as", "not the same as"

Kind = Literal["person", "club"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody, or a club, as one document (its SHA-256) names them.

    Without a document, or once that is gone: whoever is the only one of that name. A club of the catalogue is meant by
    its `slug`, whatever document is given; any other slug is where it was found, for people to read. `country` tells
    apart the clubs of one name that no catalogue has.
    """

    name: str
    document: str = ""
    slug: str = ""
    country: str = ""

    @property
    def mention(self) -> tuple[str, str]:
        return self.document, self.name


@dataclass(frozen=True, slots=True)
class Judgement:
    """`one` is what was looked at: where nothing else tells the two apart, it leaves, and all others stay."""

    kind: Kind
    one: Meant
    other: Meant
    same: bool

    @classmethod
    def of(cls, target: Mapping[str, Any], value: str) -> "Judgement":
        return cls(target["judged"], Meant(**target["one"]), Meant(**target["other"]), value == SAME)

    @property
    def target(self) -> dict[str, Any]:
        return {"judged": self.kind} | {side: _said(getattr(self, side)) for side in ("one", "other")}

    @property
    def value(self) -> str:
        return SAME if self.same else DIFFERENT


def judgements(rulings: Iterable["Ruling"]) -> list[Judgement]:
    """Those among all that staff decided, in their order."""
    return [Judgement.of(ruling.target, ruling.value) for ruling in rulings if ruling.field == IDENTITY]


@dataclass(slots=True)
class Judged(Generic[T]):
    """Pairs of what the judgements mean. No pair of `different` is joined by pairs of `same`."""

    same: list[tuple[T, T]]
    different: list[tuple[T, T]]

    def __bool__(self) -> bool:
        return bool(self.same or self.different)


def judged(
    judgements: Iterable[Judgement],
    meant: Callable[[Meant], T | None],
    known_apart: Callable[[T], bool] = lambda one: False,
) -> Judged[T]:
    """The judgements, in the order in which they were made, as pairs; what nothing is found for is left out.

    Two of which each is `known_apart` are one only where a judgement says so of these very two.
    """
    together, same, different = Groups[Any](), [], []
    anchors: set[Any] = set()
    for judgement in reversed(list(judgements)):
        one, other = meant(judgement.one), meant(judgement.other)
        if one is None or other is None or one == other:
            continue
        pair = (one, other)
        anchors |= {side for side in pair if known_apart(side)}
        sides = {together.find(one), together.find(other)}
        if not judgement.same and len(sides) == 2:
            different.append(pair)
        denied = any({together.find(a), together.find(b)} == sides for a, b in different)
        torn = not all(map(known_apart, pair)) and sides <= {together.find(anchor) for anchor in anchors}
        if judgement.same and not denied and (len(sides) == 1 or not torn):
            together.join(one, other)
            same.append(pair)
    return Judged(sorted(same), sorted(different))


def _said(meant: Meant) -> dict[str, str]:
    return {name: value for name, value in asdict(meant).items() if value}
