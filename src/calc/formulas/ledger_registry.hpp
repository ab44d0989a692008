#pragma once
#include "functions/engine/call.hpp"

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <variant>

namespace referralbook::calc {

/// What a cell of LEDGER, TOUCHES or TREE stands for.
using any_ledger = std::variant<std::shared_ptr<scoring::ledger const>, std::shared_ptr<scoring::touch_log const>,
    std::shared_ptr<functions::tree_ledger const>>;

/// Ledgers in memory by a text key: the content hash, or the place of a ledger cell whose text is older than what
/// stands in its range. Plain C++ data, no UNO object; the least recently used goes first.
class ledger_registry {
public:
    void put(std::string key, any_ledger value);
    /// Nothing where it was never put, or has gone since.
    std::optional<any_ledger> find(std::string_view key);

private:
    static constexpr std::size_t capacity = 32;
    struct entry {
        std::string key;
        any_ledger value;
    };
    std::mutex mutex_;
    std::list<entry> entries_;   // most recently used first
};

/// The one of this process, for all workbooks and threads.
ledger_registry& the_registry();

}
