PROGRAMS = {
    "countdown": "push 3\nloop:\ndup\nprint\npush 1\nsub\ndup\njnz loop\nhalt",
    "factorial": "push 10\ncall fact\nprint\nhalt\nfact:\ndup\npush 1\nsub\njz one\ndup\npush 1\nsub\ncall fact\nmul\nret\none:\nret",
    "fibonacci": "push 0\nstore 0\npush 1\nstore 1\npush 10\nstore 2\nloop:\nload 0\nprint\nload 0\nload 1\ndup\nstore 0\nadd\nstore 1\nload 2\npush 1\nsub\ndup\nstore 2\njnz loop\nhalt",
    "broken": "push 1\nadd",
    "unknown": "fly",
    "endless": "top:\njmp top",
}


def assemble(text):
    labels, code = {}, []
    for line in text.splitlines():
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            code.append(line.split())
    return [(op, *(labels[a] if a in labels else int(a) for a in rest)) for op, *rest in code]


def run(code, budget=1000):
    stack, calls, memory, output, counter = [], [], {}, [], 0
    for _ in range(budget):
        match code[counter]:
            case ("push", n): stack.append(n)
            case ("dup",): stack.append(stack[-1])
            case ("add" | "sub" | "mul" as op,):
                b, a = stack.pop(), stack.pop()
                stack.append({"add": a + b, "sub": a - b, "mul": a * b}[op])
            case ("print",): output.append(stack.pop() if len(stack) > 1 or code[counter + 1][0] == "halt" else stack[-1])
            case ("load", n): stack.append(memory[n])
            case ("store", n): memory[n] = stack.pop()
            case ("jmp", to) | ("call", to) as instruction:
                if instruction[0] == "call":
                    calls.append(counter)
                counter = to - 1
            case ("jz" | "jnz" as op, to):
                if (stack.pop() == 0) == (op == "jz"):
                    counter = to - 1
            case ("ret",): counter = calls.pop()
            case ("halt",): return output
            case (other, *_): raise ValueError(f"unknown instruction {other}")
        counter += 1
    raise TimeoutError("budget used up")


for name, text in PROGRAMS.items():
    try:
        print(name, run(assemble(text)))
    except (IndexError, ValueError, TimeoutError) as error:
        print(name, type(error).__name__, error)
