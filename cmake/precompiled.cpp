// The headers of Precompiled.cmake, compiled once for all.
