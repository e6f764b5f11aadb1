#pragma once

#include "tasks/upstreamvalues.h"
#include "worker/threadjob.h"

namespace nymvisor {

/// Says which of the pinned keys have signed a file. An error where they are too few.
class SignatureJob : public ThreadJob
{
    Q_OBJECT

public:
    explicit SignatureJob(const SignatureRequest &request, QObject *parent = nullptr);
};

} // namespace nymvisor
