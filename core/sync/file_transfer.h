#pragma once

#include "core/sync/centre_line.h"
#include "core/sync/protocol.h"

#include <functional>

namespace core::sync {

/// The bytes of a file, asked for only when the centre has not got all of it.
using FileBytes = std::function<Result<QByteArray>()>;

/// Puts a file of a case at the centre, going on where an earlier try was cut. Nothing: the centre
/// has all of it. Broken `attachment-corrupt`: the bytes are not what `file` says.
Halt uploadFile(CentreLine &line, const CaseId &caseId, const OwnAttachment &file,
                const FileBytes &bytes);

/// The bytes of a file that another desk put at the centre. Otherwise why not: Broken
/// `file-missing` when the centre has not got it whole, `file-wrong` when what came is not what
/// `file` says.
tl::expected<QByteArray, Delivery> fetchFile(CentreLine &line, const OwnAttachment &file);

}   // namespace core::sync
