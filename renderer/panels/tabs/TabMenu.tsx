import { ChevronDown } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { reportProblem } from "../../store/report-problem.ts";
import { switchTab } from "../../store/switch-tab.ts";
import type { Tab } from "../../store/tabs.ts";
import { IconButton } from "../../ui/IconButton.tsx";

interface TabMenuProps {
  readonly tabs: readonly Tab[];
  readonly active: string | null;
}

/** All open boards as a list, for when their tabs do not fit side by side. */
export function TabMenu({ tabs, active }: TabMenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <IconButton small icon={ChevronDown} label="All open boards" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu tab-menu" align="end" sideOffset={4}>
          <DropdownMenu.RadioGroup value={active ?? ""}>
            {tabs.map(({ id, title }) => (
              <DropdownMenu.RadioItem
                key={id}
                value={id}
                className="menu-item menu-radio"
                onSelect={() => void switchTab(id).catch(reportProblem)}
              >
                {title}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
