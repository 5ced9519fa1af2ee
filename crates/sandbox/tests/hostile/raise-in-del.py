# expect: ok
# stdout: 'fine\n'
class Raises:
    def __del__(self):
        raise KeyboardInterrupt


Raises()
print("fine")
