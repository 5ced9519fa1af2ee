import enum
from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Op:
    sign: str
    left: object
    right: object


def simplify(node):
    match node:
        case Op("+", Num(0), x) | Op("+", x, Num(0)) | Op("*", Num(1), x) | Op("*", x, Num(1)):
            return simplify(x)
        case Op("*", Num(value=0), _) | Op("*", _, Num(0)):
            return Num(0)
        case Op(sign=("+" | "*") as sign, left=Num(a), right=Num(b)):
            return Num(a + b if sign == "+" else a * b)
        case Op(sign, left, right):
            new = Op(sign, simplify(left), simplify(right))
            return new if new == node else simplify(new)
        case _:
            return node


print(simplify(Op("+", Num(0), Num(5))))
print(simplify(Op("*", Op("+", Num(1), Num(2)), Op("+", Num(0), Num(4)))))
print(simplify(Op("-", Num(1), Op("*", Num(0), Num(9)))))
print(simplify(Op("/", Num(8), Op("+", Num(3), Num(1)))))
print(simplify("not a node"), Num.__match_args__, Op.__match_args__)
