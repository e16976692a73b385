#pragma once

#include "tests/core/documents/drawn_pages.h"
#include "tests/core/documents/sample_files.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/documents/capture.h"
#include "ui/documents/documents_page.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

namespace tests {

inline QString utf8(const char *words)
{
    return QString::fromUtf8(words);
}

/// Elena's NASpI on the page of documents, the letter of dismissal chosen.
struct Papers {
    Papers()
    {
        rig.startNaspi();
        rig.answerStory();
        rig.show(utf8("documents"));
        rig.documents->selectDocument(letter);
    }
    ~Papers()
    {
        for (const core::Error &error : rig.failures)
            WARN("told by a page: " << error.detail.toStdString());
    }
    Papers(const Papers &) = delete;
    Papers &operator=(const Papers &) = delete;
    QString path(const char *name) { return rig.desk.path() + QLatin1Char('/') + utf8(name); }
    QString pdf(const char *name = "lettera.pdf", int pages = 1)
    {
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        painter.setFont(QFont(qApp->font().family(), 40));   // the desk's own is in pixels
        for (int page = 1; page <= pages; ++page) {
            if (page > 1)
                writer.newPage();
            painter.drawText(1000, 2000, utf8("Lettera %1").arg(page));
        }
        painter.end();
        return path(name);
    }
    QString picture(const char *name, const QImage &image)
    {
        REQUIRE(image.save(path(name)));
        return path(name);
    }
    /// Tries to keep the file; gives the sentence of the refusal.
    QString refuse(const QString &file)
    {
        QSignalSpy refused(rig.documents, &ui::DocumentsPage::refused);
        rig.documents->attachFile(file);
        rig.waitFor([&] { return refused.count() == 1; });
        CHECK(state().attachments.isEmpty());
        CHECK(rig.find(utf8("attachFile"))->isEnabled());
        return refused.first().first().toString();
    }
    void attach(const QString &file)
    {
        QSignalSpy attached(rig.documents, &ui::DocumentsPage::attached);
        rig.documents->attachFile(file);
        rig.waitFor([&] { return attached.count() == 1; });
    }
    /// Pages on the panel, all read.
    void take(const QStringList &files)
    {
        rig.documents->addFiles(files);
        rig.waitFor([&] { return !capture().isBusy(); });
        rig.settle();
    }
    /// Ctrl+Enter, and until it is with the case.
    void keep()
    {
        QSignalSpy kept(rig.documents, &ui::DocumentsPage::attached);
        rig.press(Qt::Key_Return, Qt::ControlModifier);
        rig.waitFor([&] { return kept.count() == 1; });
        rig.settle();
    }
    ui::Capture &capture() { return rig.documents->capture(); }
    core::domain::DocumentState state() { return rig.onDisk().documents.value(letter); }
    QByteArray keptBytes()
    {
        const auto bytes = rig.desk.otherConnection()->cases().readAttachment(
            rig.model->current().id, state().attachments.last().id);
        REQUIRE(bytes.has_value());
        return *bytes;
    }
    void click(const char *button) { rig.find<ui::widgets::KeyButton>(utf8(button))->click(); }

    PagesRig rig;
    QString letter = utf8("lettera_licenziamento");
};

}   // namespace tests
