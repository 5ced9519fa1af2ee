# expect: exception
license()
