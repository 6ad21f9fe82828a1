import Glibc

// Customers' mail is nobody else's to read, whatever this process creates.
umask(0o077)
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
