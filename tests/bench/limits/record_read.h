#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace bench {

/// The least opening a person can do: one look into an index of keyed hashes, one record read, and
/// as many bytes opened by the same cipher.
class RecordRead {
public:
    /// Reads the desk's own file, beside the desk. @error Io
    static core::Result<std::unique_ptr<RecordRead>> open(const QString &databaseFile);
    ~RecordRead();

    /// @error Io
    core::Result<> read();

private:
    struct Inside;
    explicit RecordRead(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}   // namespace bench
