#pragma once

namespace nymvisor {

/// Lets the calling thread, and those that it starts from now on, read and write only when nobody else wants to, where
/// the system can do that.
void makeInputOutputIdle();

/// The same, and lets it compute only when nobody else wants to.
void makeIdle();

/// Makes this process one that goes before others when the system is out of memory, where it can be told so.
void goFirstWhenOutOfMemory();

} // namespace nymvisor
