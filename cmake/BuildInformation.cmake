# What `nymvisor build-info` says of this build, asked for once at configure time. A build from an archive has no git: "unknown".
function(nymvisor_git result)
    execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} ${ARGN}
        OUTPUT_VARIABLE output ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE status)
    if(status OR output STREQUAL "")
        set(output "unknown")
    endif()
    set(${result} "${output}" PARENT_SCOPE)
endfunction()

nymvisor_git(NYMVISOR_COMMIT_SHA rev-parse HEAD)
nymvisor_git(NYMVISOR_COMMIT_TIMESTAMP log -1 --format=%cI)
nymvisor_git(NYMVISOR_COMMIT_BRANCH rev-parse --abbrev-ref HEAD)
string(TIMESTAMP NYMVISOR_BUILD_TIMESTAMP "%Y-%m-%dT%H:%M:%SZ" UTC) # honours SOURCE_DATE_EPOCH
set(NYMVISOR_TARGET "${CMAKE_SYSTEM_PROCESSOR}-${CMAKE_SYSTEM_NAME}")
string(TOLOWER "${NYMVISOR_TARGET}" NYMVISOR_TARGET)
set(NYMVISOR_COMPILER "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}")
