# class: 1
# sizes: 200 400 800 1600 3200
# make: stack = Stack()
# make: for i in range(n): stack.push(i)
# run: for i in range(50): stack.push(i); stack.pop(); stack.highest()
from dataclasses import dataclass, field


@dataclass
class Stack:
    values: list[int] = field(default_factory=list)
    maxima: list[int] = field(default_factory=list)

    def push(self, value: int) -> None:
        self.values.append(value)
        self.maxima.append(max(value, self.maxima[-1]) if self.maxima else value)

    def pop(self) -> int:
        self.maxima.pop()
        return self.values.pop()

    def highest(self) -> int:
        return self.maxima[-1]
