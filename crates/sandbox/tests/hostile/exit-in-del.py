# expect: ok
# stdout: 'still here\n'
class Leave:
    def __del__(self):
        raise SystemExit(9)


Leave()
print("still here")
