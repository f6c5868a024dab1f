import Testing

/// The promises of the protocol (section 12), kept by the program as it runs. One after the other:
/// they measure time and memory.
@Suite(.serialized) struct ServeTests {}
