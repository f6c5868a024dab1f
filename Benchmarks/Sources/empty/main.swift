// The program that does nothing: what starting a Swift program costs by itself.
