"""Small mutations of a program, made through its syntax tree: mutants(source) -> list of (description, mutated source).

One change each, of the kinds that mutation testing uses (operators, comparisons, constants, conditions, deleted statements): see Offutt, Lee,
Rothermel, Untch and Zapf, "An Experimental Determination of Sufficient Mutant Operators", ACM TOSEM 5(2), 1996.
"""
import ast
import copy

OPERATORS = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.BitXor: ast.BitOr,
}
COMPARISONS = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}
DELETABLE = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.Raise, ast.Break, ast.Continue)


def is_docstring(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def changes(node):
    """What can be changed at a node: (what it becomes in words, a function that changes it in place)."""
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in OPERATORS:
        new = OPERATORS[type(node.op)]
        yield f"{type(node.op).__name__} becomes {new.__name__}", lambda n: setattr(n, "op", new())
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            if type(operator) in COMPARISONS:
                new = COMPARISONS[type(operator)]
                yield f"{type(operator).__name__} becomes {new.__name__}", lambda n, i=index, new=new: n.ops.__setitem__(i, new())
    if isinstance(node, ast.BoolOp):
        new = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} becomes {new.__name__}", lambda n: setattr(n, "op", new())
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield f"{node.value} becomes {not node.value}", lambda n: setattr(n, "value", not n.value)
        elif isinstance(node.value, (int, float)):
            yield f"{node.value} becomes {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)
        elif isinstance(node.value, str):
            yield f"{node.value!r} becomes another text", lambda n: setattr(n, "value", n.value + "?")
    if isinstance(node, (ast.If, ast.IfExp)):
        yield "the branches are swapped", lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield f"{type(node.op).__name__} is dropped", lambda n: setattr(n, "op", ast.UAdd()) if isinstance(n.op, ast.USub) else (
            setattr(n, "operand", ast.UnaryOp(ast.Not(), n.operand)))
    if isinstance(node, ast.Return) and node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        yield "nothing is returned", lambda n: setattr(n, "value", ast.Constant(None))


def skipped(tree):
    """Nodes that no case can look at: docstrings, annotations and the constants in them."""
    out = set()
    for node in ast.walk(tree):
        parts = []
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body and is_docstring(node.body[0]):
            parts.append(node.body[0])
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.returns:
            parts.append(node.returns)
        if isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
            parts.append(node.annotation)
        for part in parts:
            out.update(map(id, ast.walk(part)))
    return out


def mutants(source):
    tree = ast.parse(source)
    skip = skipped(tree)
    found = []

    def add(line, words, mutated):
        name, number = f"line {line}: {words}", 2
        while any(known == name for known, _ in found):
            name, number = f"line {line}: {words} ({number})", number + 1
        found.append((name, ast.unparse(ast.fix_missing_locations(mutated))))

    nodes = list(ast.walk(tree))
    for position, node in enumerate(nodes):
        if id(node) in skip:
            continue
        for index, (words, _) in enumerate(changes(node)):
            mutated = copy.deepcopy(tree)
            twin = list(ast.walk(mutated))[position]
            list(changes(twin))[index][1](twin)
            add(node.lineno, words, mutated)
        for field in ("body", "orelse", "finalbody"):
            for index, statement in enumerate(getattr(node, field, None) or []) if not isinstance(node, (ast.Lambda, ast.IfExp)) else ():
                call = isinstance(statement, ast.Expr) and not is_docstring(statement)
                if id(statement) not in skip and (call or isinstance(statement, DELETABLE)):
                    mutated = copy.deepcopy(tree)
                    getattr(list(ast.walk(mutated))[position], field)[index] = ast.Pass()
                    add(statement.lineno, f"`{ast.unparse(statement).splitlines()[0]}` is deleted", mutated)
    return found
