import CPlatform

/// The CRC-32C of bytes, after that of the bytes before them.
@inlinable
public func checksum(of bytes: UnsafeRawBufferPointer, after before: UInt32 = 0) -> UInt32 {
    csystem_crc32c(before, bytes.baseAddress, bytes.count)
}

/// The CRC-32C of an array's bytes.
public func checksum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { checksum(of: $0) }
}
