#include "calc/commands.hpp"
#include "calc/writer.hpp"

namespace referralbook::calc {

command_answer written(command_call const& call, book::result<book::change_set> const& changes) {
    if (!changes) return std::unexpected{changes.error()};
    if (const auto done = write_change_set(call.context, call.document, *changes); !done) return std::unexpected{done.error()};
    return changes->done;
}

std::optional<std::string> written_or_said(command_call const& call, book::result<book::change_set> const& changes,
                                           std::string& answer) {
    auto done = written(call, changes);
    if (!done) return done.error().sentence;
    answer = std::move(*done);
    return {};
}

}
