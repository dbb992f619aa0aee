/**
 * The pages in a real browser: Debian's Chromium, driven by Playwright, against the service in this process. In: an
 * invented form, printed by the browser itself, and what a reading of it says. Refuses: any request that leaves this
 * machine. Trap: where no Chromium is installed all of it is skipped, with a message.
 */
package org.tabularium.service.web;
