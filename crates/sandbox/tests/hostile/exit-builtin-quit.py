# expect: exit
quit()
