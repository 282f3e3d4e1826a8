/** Looking mentions up by place gives what walking through all of them would. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mention } from "./draft.ts";
import { isMentioned, mapMentions, mentionsFrom } from "./mentions.ts";

const mentions = fc
  .array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 6 }), by: fc.constantFrom("name", "part", "pronoun", "noun") }), {
    maxLength: 30,
  })
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, length, by }, figure): Mention => {
      const from = at + gap;
      at = from + (figure % 3 === 0 ? 1 : length);
      return { from, to: from + length, figure, by: by as Mention["by"], genitive: false, compound: false };
    });
  });

test("what begins in a stretch, and what shares a token with it", () => {
  fc.assert(
    fc.property(mentions, fc.nat(80), fc.nat(10), (all, from, length) => {
      const map = mapMentions(all);
      const to = from + length;
      expect(mentionsFrom(map, from, to)).toEqual(all.filter((m) => m.from >= from && m.from < to));
      const touches = (by?: Mention["by"]) => all.some((m) => m.from < to && from < m.to && (by === undefined || m.by === by));
      expect(isMentioned(map, from, to)).toBe(touches());
      expect(isMentioned(map, from, to, "name")).toBe(touches("name"));
    }),
  );
});

test("a list of mentions has one map", () => {
  const list: Mention[] = [];
  expect(mapMentions(list)).toBe(mapMentions(list));
});
