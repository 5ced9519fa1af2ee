import argparse

parser = argparse.ArgumentParser(prog="demo", description="A demo.", exit_on_error=True)
parser.add_argument("path", help="where to look")
parser.add_argument("extra", nargs="*", default=["none"])
parser.add_argument("-n", "--number", type=int, default=1, metavar="N", help="how many (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--flag", action=argparse.BooleanOptionalAction)
parser.add_argument("--mode", choices=["fast", "slow"], dest="speed")
parser.add_argument("--add", action="append", type=float)
for line in ("p", "p a b -n 5 -vvv", "p --flag --mode slow --add 1 --add=2.5", "--no-flag -- -odd", "p --num 7"):
    print(vars(parser.parse_args(line.split())))
print(parser.parse_known_args(["p", "--other"])[1])
group = parser.add_mutually_exclusive_group()
group.add_argument("--yes", action="store_true")
group.add_argument("--no", action="store_const", const="never")
for line in ("", "p -n x", "p --mode odd", "p --yes --no", "p --what"):
    try:
        parser.parse_args(line.split())
    except SystemExit as error:
        print("exit", error.code)
quiet = argparse.ArgumentParser(prog="q", exit_on_error=False, add_help=False)
quiet.add_argument("--count", type=int, required=True)
for line in (["--count", "many"],):
    try:
        quiet.parse_args(line)
    except argparse.ArgumentError as error:
        print(error)
print(quiet.format_usage(), end="")
