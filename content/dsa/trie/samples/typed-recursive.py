from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Node:
    word: str | None = None
    next: dict[str, Node] = field(default_factory=dict)

    def find(self, rest: str) -> Node | None:
        if not rest:
            return self
        child = self.next.get(rest[0])
        return child.find(rest[1:]) if child else None

    def words(self) -> list[str]:
        found = [] if self.word is None else [self.word]
        for _, child in sorted(self.next.items(), key=lambda item: item[0]):
            found.extend(child.words())
        return found


class Trie:
    def __init__(self) -> None:
        self.root = Node()

    def insert(self, word: str) -> None:
        node = self.root
        for char in word:
            if char not in node.next:
                node.next[char] = Node()
            node = node.next[char]
        node.word = word

    def search(self, word: str) -> bool:
        node = self.root.find(word)
        return node is not None and node.word == word

    def starts_with(self, prefix: str) -> bool:
        return self.root.find(prefix) is not None

    def complete(self, prefix: str) -> list[str]:
        node = self.root.find(prefix)
        return node.words() if node else []
