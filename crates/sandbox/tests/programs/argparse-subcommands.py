import argparse

parser = argparse.ArgumentParser(prog="tool")
commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
add = commands.add_parser("add", aliases=["a"], help="add numbers")
add.add_argument("numbers", type=float, nargs="+")
add.set_defaults(run=lambda args: sum(args.numbers))
show = commands.add_parser("show", help="show a thing")
show.add_argument("--width", type=int, default=10)
show.add_argument("text")
show.set_defaults(run=lambda args: args.text.center(args.width, "*"))
for line in (["add", "1", "2.5"], ["a", "4"], ["show", "--width", "7", "hi"]):
    args = parser.parse_args(line)
    print(args.command, args.run(args))
for line in ([], ["none"], ["add"]):
    try:
        parser.parse_args(line)
    except SystemExit as error:
        print("exit", error.code)
print(parser.format_usage(), end="")


def pair(text):
    key, _, value = text.partition("=")
    if not value:
        raise argparse.ArgumentTypeError(f"{text!r} is not key=value")
    return key, value


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option=None):
        setattr(namespace, self.dest, values.upper())


custom = argparse.ArgumentParser(prog="c", prefix_chars="-+", exit_on_error=False, fromfile_prefix_chars=None)
custom.add_argument("-D", type=pair, action="append", default=[])
custom.add_argument("+u", action=Upper, dest="name")
print(custom.parse_args(["-D", "a=1", "-Db=2", "+u", "word"]))
try:
    custom.parse_args(["-D", "bad"])
except argparse.ArgumentError as error:
    print(error)
print(argparse.Namespace(b=2, a=1), "a" in argparse.Namespace(a=1), parser.get_default("command"))
