# expect: exception
# exception: KeyboardInterrupt
raise KeyboardInterrupt
