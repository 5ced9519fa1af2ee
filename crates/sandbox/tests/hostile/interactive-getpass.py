# expect: exception
import getpass

getpass.getpass()
