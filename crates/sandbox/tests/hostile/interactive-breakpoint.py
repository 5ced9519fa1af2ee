# expect: exception
breakpoint()
