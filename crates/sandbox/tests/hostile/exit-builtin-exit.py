# expect: exit
exit(0)
