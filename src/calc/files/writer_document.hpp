#pragma once
#include "book/result.hpp"
#include "calc/office/command.hpp"
#include "commands/paper/paper_form.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

/// One letter as it is laid out: what stands above, below and in it.
struct letter_page {
    std::vector<std::string> label;   ///< name, company, address
    std::string date, subject, text;
};

/// A new document of LibreOffice Writer, which nobody sees until show(), and which is closed with this until then. Its
/// texts are in the language of the workbook that it is made from.
class writer_document {
public:
    /// Refused with a sentence where the office has no Writer.
    static book::result<writer_document> made(command_call const& call);
    writer_document(writer_document&& other) noexcept;
    writer_document& operator=(writer_document&&) = delete;
    ~writer_document();

    /// A page a person, for envelopes with a window: below the sender's line stands the address.
    void add_letters(std::span<letter_page const> letters, std::string const& sender, int address_from_left);
    /// Labels row by row, from the `first` free one of the first sheet on, counted from 1.
    void add_labels(
        commands::label_sheet const& sheet, std::span<std::vector<std::string> const> labels, std::size_t first);
    void add_envelopes(commands::envelope_form const& form, std::span<std::vector<std::string> const> labels,
        std::vector<std::string> const& sender);

    /// Saves it there, by the end of the name: .odt, .docx or .pdf.
    book::result<void> save(std::filesystem::path const& path) const;
    /// Brings it to the user, whose it is from then on.
    void show();

private:
    using reference = com::sun::star::uno::Reference<com::sun::star::text::XTextDocument>;
    explicit writer_document(reference const& document) : document_{document} {}

    reference document_;
};

}
