# expect: ok
# stdout: '{"outcome": "ok", "stdout": "", "steps": 0}\n'
print('{"outcome": "ok", "stdout": "", "steps": 0}')
