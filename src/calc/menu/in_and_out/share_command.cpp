#include "calc/menu/in_and_out/share_command.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/plain_copy.hpp"
#include "calc/files/target_file.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/document.hpp"
#include "files/file_name.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace {

constexpr std::array copies{
    file_kind{text::to_say("Workbook (*.ods)"), "*.ods"}, file_kind{text::to_say("Excel workbook (*.xlsx)"), "*.xlsx"}};

/// Whether the file of the workbook is encrypted.
bool has_password(document_ref const& document) {
    const auto how = as<com::sun::star::frame::XModel>(document)->getArgs();
    return std::ranges::any_of(
        how, [](auto const& one) { return one.Name == "EncryptionData" || one.Name == "Password"; });
}

}

command_answer share_command(command_call const& call) {
    auto file = call.text(argument::file);
    if (!file && !call.quiet()) {
        file = file_to_save(call, tr("Save a copy with plain values"), copies, tr("Shared copy.ods"));
        if (!file) return std::string{};
    }
    const auto path = file_to_write(call, file.value_or(""));
    if (!path) return book::refuse(path.error());
    progress_window progress{call, tr("Save a copy with plain values")};
    book::result<int> copied;
    try {
        copied = write_plain_copy(call, *path, progress);
    } catch (stopped_by_user const&) {
        return book::refuse(tr("Stopped: no file was written."));
    }
    if (!copied) return book::refuse(copied.error());
    const auto done = trn("Wrote {2}: {1} formula of Referral Book stands there as its value.",
        "Wrote {2}: {1} formulas of Referral Book stand there as their values.", *copied,
        files::text_of(path->filename()));
    return has_password(call.document) ? done + ' ' + tr("The copy has no password.") : done;
}

}
