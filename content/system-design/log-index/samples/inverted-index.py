from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Entry:
    day: int
    number: int
    line: str


@dataclass
class LogIndex:
    entries: dict[int, Entry] = field(default_factory=dict)
    postings: dict[str, set[int]] = field(default_factory=dict)
    next_number: int = 0

    def add(self, day: int, line: str) -> None:
        self.entries[self.next_number] = Entry(day, self.next_number, line)
        for word in line.casefold().split():
            self.postings.setdefault(word, set()).add(self.next_number)
        self.next_number += 1

    def search(self, words: list[str], first_day: int, last_day: int) -> list[tuple[int, str]]:
        hits = set(self.entries)
        for word in words:
            hits &= self.postings.get(word.casefold(), set())
        chosen = [self.entries[n] for n in hits if first_day <= self.entries[n].day <= last_day]
        chosen.sort(key=lambda entry: (entry.day, entry.number))
        return [(entry.day, entry.line) for entry in chosen]

    def expire(self, before_day: int) -> int:
        old = {n for n, entry in self.entries.items() if entry.day < before_day}
        for n in old:
            del self.entries[n]
        for numbers in self.postings.values():
            numbers -= old
        return len(old)
