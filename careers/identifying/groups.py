"""Sets that are joined pair by pair; what comes out does not depend on the order of joining."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    def __init__(self, members: Iterable[T] = ()) -> None:
        self._parent = {member: member for member in members}

    def find(self, member: T) -> T:
        self._parent.setdefault(member, member)
        while (parent := self._parent[member]) != member:
            self._parent[member] = self._parent[parent]
            member = parent
        return member

    def join(self, one: T, other: T) -> None:
        self._parent[self.find(one)] = self.find(other)

    def all(self) -> list[list[T]]:
        groups = defaultdict(list)
        for member in self._parent:
            groups[self.find(member)].append(member)
        return list(groups.values())
