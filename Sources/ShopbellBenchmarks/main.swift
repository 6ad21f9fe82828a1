import ArgumentParser
import Glibc

// What is generated looks like customers' mail; it is treated as such.
umask(0o077)
BenchmarkCommand.main()
