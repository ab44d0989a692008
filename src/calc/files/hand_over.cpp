#include "calc/files/hand_over.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>
#include <com/sun/star/i18n/NumberFormatIndex.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/system/XSystemShellExecute.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char plain_text[] = "text/plain;charset=utf-16";

class copied_text final : public cppu::WeakImplHelper1<datatransfer::XTransferable> {
public:
    explicit copied_text(rtl::OUString const& text) : text_{text} {}
    Any SAL_CALL getTransferData(datatransfer::DataFlavor const& flavor) override {
        if (!isDataFlavorSupported(flavor)) throw datatransfer::UnsupportedFlavorException{};
        return Any{text_};
    }
    uno::Sequence<datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
        const datatransfer::DataFlavor plain{plain_text, "Text", cppu::UnoType<rtl::OUString>::get()};
        return {&plain, 1};
    }
    sal_Bool SAL_CALL isDataFlavorSupported(datatransfer::DataFlavor const& flavor) override {
        return flavor.MimeType.startsWithIgnoreAsciiCase("text/plain") &&
            flavor.DataType == cppu::UnoType<rtl::OUString>::get();
    }

private:
    rtl::OUString text_;
};

template <class Interface> Reference<Interface> service(command_call const& call, char const* name) {
    return {call.context->getServiceManager()->createInstanceWithContext(
                rtl::OUString::createFromAscii(name), call.context),
        UNO_QUERY_THROW};
}

}

book::result<void> open_outside(command_call const& call, std::string_view address) {
    try {
        service<system::XSystemShellExecute>(call, "com.sun.star.system.SystemShellExecute")
            ->execute(ustring(address), {}, system::SystemShellExecuteFlags::URIS_ONLY);
        return {};
    } catch (uno::Exception const&) {
        return book::refuse(tr("No program on this computer can open that."));
    }
}

void copy_text(command_call const& call, std::string_view text) {
    service<datatransfer::clipboard::XClipboard>(call, "com.sun.star.datatransfer.clipboard.SystemClipboard")
        ->setContents(new copied_text{ustring(text)}, {});
}

commands::date_writer letter_dates(command_call const& call) {
    const Reference<util::XNumberFormatsSupplier> formats{call.document, UNO_QUERY_THROW};
    const Reference<util::XNumberFormatter> formatter{util::NumberFormatter::create(call.context), UNO_QUERY_THROW};
    formatter->attachNumberFormatsSupplier(formats);
    const Reference<util::XNumberFormatTypes> types{formats->getNumberFormats(), UNO_QUERY_THROW};
    lang::Locale locale;
    as<beans::XPropertySet>(call.document)->getPropertyValue("CharLocale") >>= locale;
    const auto key = types->getFormatIndex(i18n::NumberFormatIndex::DATE_SYS_DMMMMYYYY, locale);
    return [formatter, key, origin = origin_of(call.document)](
               book::day day) { return utf8(formatter->convertNumberToString(key, book::serial_of_day(day, origin))); };
}

commands::handed_as hand_to_mail(command_call const& call, follow_up::letter const& what) {
    using enum commands::handed_as;
    auto link = follow_up::mail_link(what);
    const bool too_long = link.size() > follow_up::longest_mail_link;
    if (too_long) {
        copy_text(call, what.text);
        link = follow_up::mail_link({what.to, what.subject, {}});
    }
    if (!open_outside(call, link)) return nothing;
    return too_long ? words_copied : whole;
}

std::string open_in_mail(command_call const& call, follow_up::letter const& what) {
    const auto handed = hand_to_mail(call, what);
    if (handed == commands::handed_as::nothing)
        return tr("No mail program could be opened. Choose Copy, and paste the words where you write.");
    if (handed == commands::handed_as::words_copied)
        return tr("The text is too long to be handed to the mail program, so it was copied: paste it into the "
                  "new message.");
    return what.to.empty()
        ? tr("Handed to your mail program, without an address: the book knows none. Once it is sent, "
             "choose Log it; if nothing opened, choose Copy.")
        : tr("Handed to your mail program. Once it is sent, choose Log it; if nothing opened, "
             "choose Copy.");
}

}
