//! Where everyone stands in the picture of my web: each on their own ring, and no name over another.
//!
//! Whole numbers and a small table of angles do it, so that the same web is drawn alike on every device.

/// How wide the picture is, in units of its own. About as many as a phone has points, so that names keep their size.
pub(super) const WIDTH: i32 = 360;

/// How far from its middle the circle for me reaches.
pub(super) const ME: i32 = 30;

/// The most that stand in one ring of the picture. The list under it has everyone.
pub(super) const MOST_IN_RING: usize = 7;

/// How far the mark of one reaches, and how far under its middle its name ends.
const MARK: i32 = 11;
const NAME_END: i32 = 36;

/// The way across each ring, and the least way up. A web with many in it grows only upwards: the page is narrow.
const ACROSS: [i32; 4] = [72, 96, 118, 134];
const UP: [i32; 4] = [80, 120, 168, 216];

/// Where the first one of each ring would like to stand, so that rings do not all begin at the top.
const FIRST: [i32; 4] = [8, 44, 20, 32];

/// A full turn, in steps of 7.5 degrees, from the top and clockwise.
const TURN: i32 = 48;

/// The cosines of a quarter of a turn, in thousandths.
const COSINES: [i32; 13] = [
    1000, 991, 966, 924, 866, 793, 707, 609, 500, 383, 259, 131, 0,
];

/// How much a full ring grows at a time, and how often at most. Far more often than the most in it need.
const GROWTH: i32 = 12;
const MOST_OFTEN: u32 = 200;

/// One to stand in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Guest {
    /// The ring, from 0 in the middle to 3.
    pub ring: usize,
    /// How wide the name is.
    pub name_width: i32,
}

/// A point in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A whole picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Places {
    /// How high it is.
    pub height: i32,
    /// Where I am: the middle of every ring.
    pub me: Point,
    /// How far each ring reaches across and up, from the inside out.
    pub rings: [Point; 4],
    /// Where each guest stands, in the order in which they came.
    pub guests: Vec<Point>,
}

/// Finds a place for everyone. A ring that is full grows upwards, and all around it with it, until there is one.
pub(super) fn places(guests: &[Guest]) -> Places {
    let mut ups = UP;
    let mut grown = 0;
    loop {
        let rings = rings(ups);
        let up = ups.into_iter().max().unwrap_or_default();
        let me = Point {
            x: WIDTH / 2,
            y: up + MARK + 3,
        };
        let height = me.y + up + NAME_END;
        let seated = seat(guests, me, rings, height);
        if let (Err(Full { ring }), true) = (&seated, grown < MOST_OFTEN) {
            ups.iter_mut().skip(*ring).for_each(|up| *up += GROWTH);
            grown += 1;
            continue;
        }
        return Places {
            height,
            me,
            rings,
            guests: seated.unwrap_or_default(),
        };
    }
}

fn rings(ups: [i32; 4]) -> [Point; 4] {
    let [one, two, three, four] = ACROSS;
    let [first, second, third, last] = ups;
    let ring = |x, y| Point { x, y };
    [
        ring(one, first),
        ring(two, second),
        ring(three, third),
        ring(four, last),
    ]
}

/// In this ring, someone found no place.
struct Full {
    ring: usize,
}

/// Seats one after the other, the inner rings first.
fn seat(guests: &[Guest], me: Point, rings: [Point; 4], height: i32) -> Result<Vec<Point>, Full> {
    let mut taken = vec![Room::around(me, ME, ME, ME)];
    let mut seats: Vec<(usize, Point)> = Vec::new();
    for ((ring, reach), first) in rings.into_iter().enumerate().zip(FIRST) {
        let inside: Vec<_> = guests
            .iter()
            .enumerate()
            .filter(|(_, guest)| guest.ring == ring)
            .collect();
        let count = i32::try_from(inside.len()).unwrap_or(i32::MAX);
        for (number, (at, guest)) in (0..).zip(inside) {
            let free = angles(first + number * TURN / count).find_map(|angle| {
                let point = on_ring(me, reach, angle);
                let room = Room::of(*guest, point);
                let is_free = room.is_within(height) && !taken.iter().any(|one| one.meets(room));
                is_free.then_some((point, room))
            });
            let (point, room) = free.ok_or(Full { ring })?;
            taken.push(room);
            seats.push((at, point));
        }
    }
    seats.sort_by_key(|(at, _)| *at);
    Ok(seats.into_iter().map(|(_, point)| point).collect())
}

/// Every angle, those nearest to the wish first.
fn angles(wish: i32) -> impl Iterator<Item = i32> {
    (0..=TURN / 2).flat_map(move |away| [wish + away, wish - away])
}

/// The point of a ring at an angle.
fn on_ring(me: Point, reach: Point, angle: i32) -> Point {
    let (quarter, rest) = (angle.rem_euclid(TURN) / 12, angle.rem_euclid(12));
    let part = |at: i32| {
        let cosine = usize::try_from(at).ok().and_then(|at| COSINES.get(at));
        cosine.copied().unwrap_or_default()
    };
    let (along, away) = (part(12 - rest), part(rest));
    let (right, down) = match quarter {
        0 => (along, -away),
        1 => (away, along),
        2 => (-along, away),
        _ => (-away, -along),
    };
    Point {
        x: me.x + reach.x * right / 1000,
        y: me.y + reach.y * down / 1000,
    }
}

/// The room that someone takes, with their name under them.
#[derive(Debug, Clone, Copy)]
struct Room {
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

impl Room {
    fn of(guest: Guest, point: Point) -> Self {
        let half = (guest.name_width / 2).max(MARK);
        Self::around(point, half, MARK, NAME_END)
    }

    fn around(point: Point, side: i32, up: i32, down: i32) -> Self {
        Self {
            left: point.x - side,
            right: point.x + side,
            top: point.y - up,
            bottom: point.y + down,
        }
    }

    fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_within(self, height: i32) -> bool {
        self.left >= 0 && self.right <= WIDTH && self.top >= 0 && self.bottom <= height
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn guests(rings: &[(usize, i32)]) -> Vec<Guest> {
        let guest = |(ring, name_width): &(usize, i32)| Guest {
            ring: *ring,
            name_width: *name_width,
        };
        rings.iter().map(guest).collect()
    }

    /// Everyone has a place on their own ring, inside the picture, and no room meets another.
    #[track_caller]
    fn check(rings: &[(usize, i32)]) -> Places {
        let guests = guests(rings);
        let found = places(&guests);
        assert_eq!(found.guests.len(), guests.len(), "{rings:?}");
        let mut rooms = vec![Room::around(found.me, ME, ME, ME)];
        for (guest, point) in guests.iter().zip(&found.guests) {
            let room = Room::of(*guest, *point);
            assert!(room.is_within(found.height), "{rings:?}: {room:?}");
            let met = rooms.iter().find(|other| other.meets(room));
            assert!(met.is_none(), "{rings:?}: {room:?} meets {met:?}");
            rooms.push(room);
            let reach = found.rings[guest.ring];
            let part = |way: i32, reach: i32| (f64::from(way) / f64::from(reach)).powi(2);
            let off = part(point.x - found.me.x, reach.x) + part(point.y - found.me.y, reach.y);
            assert!((off - 1.0).abs() < 0.06, "{point:?} is not on its ring");
        }
        found
    }

    #[test]
    fn a_few_stand_around_me_and_the_picture_stays_small() {
        let few = check(&[(0, 50), (0, 60), (1, 110), (1, 48), (2, 120), (3, 90)]);
        assert_eq!(few.height, check(&[]).height);
    }

    #[test]
    fn all_of_one_ring_find_a_place() {
        for ring in 0..4 {
            let found = check(&[(ring, 126); MOST_IN_RING]);
            assert!(found.height <= WIDTH * 2, "{} high", found.height);
        }
    }

    #[test]
    fn the_most_with_the_longest_names_are_never_endless() {
        let all: Vec<_> = (0..MOST_IN_RING * 4)
            .map(|number| (number % 4, 126))
            .collect();
        let found = check(&all);
        assert!(found.height <= WIDTH * 7 / 2, "{} high", found.height);
    }

    #[test]
    fn the_same_web_is_drawn_alike() {
        let web = [(0, 50), (3, 80), (2, 126)];
        assert_eq!(places(&guests(&web)), places(&guests(&web)));
    }

    #[test]
    fn a_quarter_turn_leads_from_the_top_to_the_right() {
        let (me, reach) = (Point { x: 100, y: 100 }, Point { x: 50, y: 80 });
        let at = |angle| on_ring(me, reach, angle);
        assert_eq!(at(0), Point { x: 100, y: 20 });
        assert_eq!(at(12), Point { x: 150, y: 100 });
        assert_eq!(at(24), Point { x: 100, y: 180 });
        assert_eq!(at(-12), Point { x: 50, y: 100 });
    }

    proptest! {
        #[test]
        fn anyone_finds_a_place(mut web in proptest::collection::vec((0..4_usize, 22..=126_i32), 0..=MOST_IN_RING * 4)) {
            let mut inside = [0; 4];
            web.retain(|(ring, _)| {
                inside[*ring] += 1;
                inside[*ring] <= MOST_IN_RING
            });
            check(&web);
        }
    }
}
