# expect: exit
# stdout: 'one\ntwo\n'
import sys

try:
    try:
        sys.exit(1)
    finally:
        print("one")
        raise KeyError
except KeyError:
    try:
        sys.exit(2)
    finally:
        print("two")
