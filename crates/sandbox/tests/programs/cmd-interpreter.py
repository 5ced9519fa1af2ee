import cmd
import code
import codeop
import io
import sys


class Shell(cmd.Cmd):
    prompt = "> "
    intro = "welcome"

    def do_add(self, line):
        "add A B: the sum"
        print(sum(map(int, line.split())), file=self.stdout)

    def do_quit(self, line):
        return True

    def default(self, line):
        self.stdout.write(f"unknown: {line}\n")

    def emptyline(self):
        self.stdout.write("(empty)\n")

    def complete_add(self, text, line, begin, end):
        return [n for n in ("10", "12") if n.startswith(text)]


output = io.StringIO()
shell = Shell(stdin=io.StringIO("add 1 2\n\nnonsense here\nhelp add\nquit\nadd 9 9\n"), stdout=output)
shell.use_rawinput = False
shell.cmdloop()
print(output.getvalue())
print(shell.completenames("q"), shell.parseline("add 1 2"), shell.parseline("?topic"), shell.complete_add("1", "", 0, 0))
print(codeop.compile_command("x = 1") is not None, codeop.compile_command("if x:"), codeop.compile_command("for i in y:\n  pass\n") is not None)
try:
    codeop.compile_command("x = = 1")
except SyntaxError as error:
    print(error.msg)
interpreter = code.InteractiveInterpreter({"seen": []})
print(interpreter.runsource("seen.append(1)"), interpreter.runsource("while True:"), interpreter.locals["seen"])
console = code.InteractiveConsole({"n": 5})
print(console.push("def f():"), console.push("    return n * 2"), console.push(""))
console.push("f()")
