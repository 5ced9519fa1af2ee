# Looks at Python texts without running them: what does not parse, and which names a module defines.
import ast
import builtins


def _place(error):
    return (error.msg or "it does not parse", error.lineno or 1, error.offset or 1)


def _names(tree):
    """Names that a module has after it was loaded, as far as its text tells; None where that cannot be told."""
    found = set()

    def bind(target):
        if isinstance(target, ast.Name):
            found.add(target.id)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for part in target.elts:
                bind(part)
        elif isinstance(target, ast.Starred):
            bind(target.value)

    def visit(body):
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                found.add(node.name)
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    bind(target)
            elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
                bind(node.target)
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    found.add("*" if alias.name == "*" else (alias.asname or alias.name.split(".")[0]))
            elif isinstance(node, (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar)):
                if isinstance(node, (ast.For, ast.AsyncFor)):
                    bind(node.target)
                for part in ("body", "orelse", "finalbody"):
                    visit(getattr(node, part, []))
                for handler in getattr(node, "handlers", []):
                    visit(handler.body)
                for item in getattr(node, "items", []):
                    if item.optional_vars is not None:
                        bind(item.optional_vars)
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.NamedExpr):
                bind(node.value.target)
            elif isinstance(node, ast.Expr):
                # exec, globals()[…] and the like may define anything.
                if any(isinstance(part, ast.Name) and part.id in ("exec", "globals", "setattr", "vars") for part in ast.walk(node)):
                    found.add("*")

    visit(tree.body)
    return sorted(found)


def modules(sources):
    out = []
    for source in sources:
        try:
            out.append(("ok", _names(ast.parse(source))))
        except SyntaxError as error:
            out.append(("wrong", _place(error)))
        except (ValueError, RecursionError, MemoryError) as error:
            out.append(("wrong", (str(error) or type(error).__name__, 1, 1)))
    return out


def cases(sources):
    """For each case, (statements, last line, expected or None): what is wrong, and with which of them."""
    out = []
    for statements, last, expected in sources:
        wrong = None
        try:
            ast.parse(statements)
        except (SyntaxError, ValueError, RecursionError) as error:
            wrong = ("run", getattr(error, "msg", None) or str(error))
        if wrong is None:
            try:
                ast.parse(last.strip(), mode="eval")
            except (SyntaxError, ValueError, RecursionError) as error:
                try:
                    ast.parse(last)
                    wrong = ("last", "")
                except (SyntaxError, ValueError, RecursionError):
                    wrong = ("run", getattr(error, "msg", None) or str(error))
        if wrong is None and expected is not None:
            try:
                ast.parse(expected.strip(), mode="eval")
            except (SyntaxError, ValueError, RecursionError) as error:
                wrong = ("expect", getattr(error, "msg", None) or str(error))
        out.append(wrong)
    return out


def exceptions():
    return sorted(name for name, one in vars(builtins).items() if isinstance(one, type) and issubclass(one, BaseException))
