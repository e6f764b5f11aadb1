// The headers of CMakeLists.txt, compiled once for all tests.
