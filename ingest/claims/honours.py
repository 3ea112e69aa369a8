"""Titles: in sentences ("the club lifted the 2014 Torneo Descentralizado") and in lists of honours.

What a sentence does not tell beside the title is what the story has told up to it (club, role, year); once the whole
document is read, what was concluded so gives way to what the document says outright of the same title.
"""

import re
from collections import ChainMap
from collections.abc import Iterable
from dataclasses import replace

from careers.claims import Claim
from careers.vocabulary import Factuality, Role
from ingest.claims.discourse import Discourse
from ingest.claims.drafts import Draft
from ingest.claims.scene import Scene, squad_of
from ingest.claims.titles.competitions import competitions
from ingest.claims.titles.lists import listed
from ingest.claims.titles.seasons import seasons
from ingest.claims.titles.settling import Title, settled, won_claim
from ingest.claims.titles.winners import Story, winner
from ingest.claims.titles.winning import won
from ingest.claims.titles.won import Won
from ingest.claims.titles.years import year_of
from ingest.compiled import compiled
from ingest.gazetteer import Gazetteer
from ingest.languages.pack import ASSISTING, Pack
from ingest.languages.titles import titles
from ingest.mentions.people import PersonEntry
from ingest.mentions.teams import Team, Teams
from ingest.types import Span

#: Longer than any line of a list.
_PROSE = 200


class HonourReader:
    """Collects the titles of one document."""

    def __init__(self, text: str, discourse: Discourse, gazetteer: Gazetteer, teams: Teams, pack: Pack) -> None:
        self.text, self.discourse, self.gazetteer, self.teams, self.pack = text, discourse, gazetteer, teams, pack
        self.words = titles(pack.language)
        self.active = False
        self._titles: list[Title] = []
        self._posts: dict[str, list[Team]] = {}
        self._roles: dict[tuple[str, str], list[tuple[int, Role]]] = {}
        self._player = self._individual = self._as_manager = False
        self._before: PersonEntry | None = None
        self._had_posts = False
        self._changed: dict[str, list[Team]] = {}
        """The posts before the sentence of those of whom it tells one."""
        self._club: Team | None = None
        self._squad = ""
        self._role: Role | None = None

    def claims(self) -> list[Claim]:
        """The `won` claims of all that was read."""
        return [won_claim(title) for title in self.titles()]

    def titles(self) -> list[Title]:
        """All titles that were read, settled."""
        told = [title for title in self._titles if self._counts(title)]
        return [self._with_role(title) for title in settled(told, self.gazetteer, self._posts)]

    def _counts(self, title: Title) -> bool:
        """A list that does not say as what he won them may be the player's: there his posts tell. What has no season
        counts in a life, where his club is told."""
        posts = self._posts.get(title.person.name, [])
        if title.listed and not title.manager and posts:
            return title.team is None or any(team.key == title.team.key for team in posts)
        return bool(title.season or title.sure or (self.discourse.life and title.team))

    def _with_role(self, title: Title) -> Title:
        """The role at that club that was told last before the title; a list of titles stands behind all of them, and is
        that of the one in charge where he ever was. Who began as a caretaker and stayed won it as head coach."""
        held = self._roles.get((title.person.name, title.team.key), []) if title.team else []
        if title.role:
            return title
        before = [role for at, role in held if title.listed or at <= title.span.start]
        in_charge = Role.HEAD in [role for _, role in held]
        if not before or (in_charge and (title.listed or before[-1] is Role.INTERIM)):
            return replace(title, role=Role.HEAD)
        return replace(title, role=before[-1])

    # Lists.

    def enter(self, player: bool, manager: bool = False) -> None:
        """A section of honours begins; those won as a player are none of ours."""
        self.active, self._player, self._individual, self._club = True, player, False, None
        self._as_manager, self._role = manager, None

    def _assisting(self, said: str) -> Role | None:
        """ "Como asistente": the role that a heading says, where it is none in charge."""
        found = self.pack.roles.search(said)
        role = self.pack.role_list[int((found.lastgroup or "r0")[1:])].role if found else None
        return role if role in ASSISTING else None

    def prose(self, span: Span) -> None:
        """A paragraph under "Recent titles" tells them in sentences, as any other does."""
        if self.active and not self._player and span.end - span.start > _PROSE:
            self.active = False

    def heading(self, span: Span) -> None:
        """A line above titles: a club's name, or whose or what kind of titles follow."""
        said = span.cut(self.text).strip("=-*• :\n")
        words = self.words.words
        if compiled(rf"(?:{words.player})\b", re.IGNORECASE).match(said):
            self.enter(player=True)
        elif compiled(rf"(?:{words.manager})\b", re.IGNORECASE).match(said):
            self.enter(player=False, manager=True)
            self._role = self._assisting(said)
        else:
            self._individual = bool(compiled(rf"(?:{words.individual})\b", re.IGNORECASE).match(said))
            self._club, self._squad = self._team(said)

    def item(self, span: Span) -> None:
        """ "- Torneo Descentralizado: 2016", "Talleres: Copa Conmebol 1999", or a club's name alone."""
        if not self.active or not self.discourse.main:
            return
        line = span.cut(self.text).strip("-*• \n")
        if not seasons(line) and len(line) < 60:
            self.heading(span)
        elif not self._player and not self._individual:
            for one in listed(line, self.words, self._is_club):
                if not compiled(self.words.words.no_title, re.IGNORECASE).search(one.competition):
                    team, squad = self._team(one.club) if one.club else (self._club, self._squad)
                    self._titles.append(
                        Title(
                            span,
                            self.discourse.main,
                            team,
                            squad,
                            one.competition,
                            one.season,
                            True,
                            True,
                            self._as_manager,
                            self._role,
                        )
                    )

    def cell(self, span: Span, said: str, draft: Draft) -> None:
        """Titles in a column of their own: of the person and club of the row."""
        for one in listed(said, self.words, self._is_club) if said else ():
            if not compiled(self.words.words.no_title, re.IGNORECASE).search(one.competition):
                self._titles.append(
                    Title(span, draft.person, draft.team, draft.squad, one.competition, one.season, listed=True)
                )

    def table_row(self, span: Span, competition: str, club: str, years: str) -> None:
        """A row of a table of titles, in the section of those won as a coach."""
        if not self.active or self._player or not self.discourse.main or not competition:
            return
        team, squad = self._team(club) if club else (self._club, self._squad)
        for season in seasons(years):
            self._titles.append(Title(span, self.discourse.main, team, squad, competition, season, listed=True))

    def _is_club(self, said: str) -> bool:
        """A name that the catalogue or this document has for a club, and that is no competition's."""
        said = said.strip()
        if not said or (self.gazetteer.competitions_named(said) and not self.gazetteer.named(said)):
            return False
        found = self.gazetteer.find_clubs(said)
        whole = bool(found) and sum(m.span.end - m.span.start for m in found) > len(said) * 0.5
        named = compiled(self.words.words.named).fullmatch(said) or any(
            c in said.casefold() for c in ("copa ", "cup", "league")
        )
        return bool(self.gazetteer.named(said)) or (whole and not named) or self._known(said)

    def _known(self, said: str) -> bool:
        return any(team.name.casefold() == said.casefold() for posts in self._posts.values() for team in posts)

    def _team(self, said: str) -> tuple[Team | None, str]:
        """The club of a heading, under the name that the document gives it: "Portugal U20" is Portugal's."""
        said = said.strip()
        squad = next((name.format(*m.groups()) for p, name in self.pack.squads if (m := p.search(said))), "")
        found = self.gazetteer.find_clubs(said)
        if len(found) == 1 and (found[0].span.end - found[0].span.start) > len(said) * 0.5:
            return self.teams.team(said, found[0]), squad
        return (self.teams.unknown(said) if said and len(said) < 50 else None), squad

    # Sentences.

    def sentence(self, scene: Scene, drafts: Iterable[Draft], before: PersonEntry | None) -> None:
        """The titles that the sentence tells. `drafts` are the posts that it tells; `before` is who was spoken of."""
        self._had_posts = bool(self._posts)
        self._changed.clear()
        self._learn(drafts)
        self._before = before
        of_player = compiled(rf"\b(?:{self.words.words.as_player})\b", re.IGNORECASE).search(scene.span.cut(self.text))
        if self.discourse.playing or self.active or of_player:
            return
        found = competitions(scene, self.words, self.gazetteer)
        for title in won(scene, found, self.words, self.discourse.life):
            self._told(scene, title)

    def row(self, scene: Scene, drafts: Iterable[Draft]) -> None:
        """Titles in a row of a table: of the person and club of the row."""
        found = competitions(scene, self.words, self.gazetteer)
        for draft in list(drafts)[:1]:
            for title in won(scene, found, self.words, told_life=False):
                for season in title.seasons:
                    self._titles.append(
                        Title(
                            scene.span,
                            draft.person,
                            draft.team,
                            draft.squad,
                            title.competition.name,
                            season,
                            listed=True,
                        )
                    )

    def _earlier(self, scene: Scene, title: Won) -> bool:
        """ "Left for Genk after winning the league": with the club before."""
        before = self.text[max(scene.span.start, title.head.start - 25) : title.head.start]
        return self.words.ends(self.words.words.after, before) and self._had_posts

    def _learn(self, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            if draft.factuality is not Factuality.ASSERTED:
                continue
            if draft.role:
                self._roles.setdefault((draft.person.name, draft.team.key), []).append((draft.span.start, draft.role))
            if draft.summary:
                continue  # of the whole life, not of this point of its story
            posts = self._posts.get(draft.person.name, [])
            self._changed.setdefault(draft.person.name, posts)
            self._posts[draft.person.name] = [*(team for team in posts if team != draft.team), draft.team]

    def _told(self, scene: Scene, title: Won) -> None:
        story = Story(
            self.discourse.focus,
            self._before,
            self.discourse.topic,
            ChainMap(self._changed, self._posts) if self._earlier(scene, title) else self._posts,
            self._posts,
            self.discourse.life and self.discourse.coaching,
        )
        who = winner(scene, title, self.words, story)
        if who is None:
            return
        squad = who.squad or squad_of(scene, scene.span.start, title.competition.span.start, self.pack)
        if title.competition.several and not title.seasons:
            return  # "Two league titles" are no one title.
        for season in title.seasons or (year_of(scene, title),):
            self._titles.append(
                Title(scene.span, who.person, who.team, squad, title.competition.name, season, sure=who.sure)
            )
