# expect: exit
exec("import sys; sys.exit(5)")
