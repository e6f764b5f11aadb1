# Of the architecture that NYMVISOR_FOR, a variable of the environment, names (arm64), as variables of dpkg-architecture's
# names: DEB_HOST_GNU_TYPE, the prefix of its tools; DEB_HOST_GNU_CPU, its processor; where its libraries are, and this
# machine's own, DEB_HOST_MULTIARCH and DEB_BUILD_MULTIARCH.
foreach(name DEB_HOST_GNU_TYPE DEB_HOST_GNU_CPU DEB_HOST_MULTIARCH DEB_BUILD_MULTIARCH)
    execute_process(COMMAND dpkg-architecture -a$ENV{NYMVISOR_FOR} -q${name}
        OUTPUT_VARIABLE ${name} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()
